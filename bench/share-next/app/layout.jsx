/* The same stylesheets as the page of the product; bench/share puts them here. */
import "./styles/tokens.css";
import "./styles/parts.css";
import "./styles/share.css";
import "./styles/review.css";
import "./styles/share-letters.css";
import content from "./content.json";

export const metadata = { title: content.title, robots: { index: false } };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body className={`guest ${content.ratio}`}>{children}</body>
    </html>
  );
}
