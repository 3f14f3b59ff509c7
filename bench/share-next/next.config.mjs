/* What ships: bench/share compares with Next.js as it is when nobody has changed anything. */
export default { poweredByHeader: false };
