// node lost-answers.mjs ADDRESS KEY SUBMITS: each submit of the official client has a token in its webhook's address, by
// which the stand-in's ledger tells what was bought twice.
import { clientOf } from './client.mjs';
import { Standin } from './standin.mjs';

const [address, key, submits] = process.argv.slice(2);
const fal = clientOf(address, key);
const one = async (number) => {
  const webhookUrl = `https://film.example/hooks/fal/generation-${number}/token-${number}`;
  try {
    await fal.queue.submit('fal-ai/flux/schnell', { input: { prompt: `Shot ${number}` }, webhookUrl });
    return true;
  } catch {
    return false;
  }
};
const answered = await Promise.all(Array.from({ length: Number(submits) }, (_, number) => one(number)));
const ledger = await new Standin(address).ask('GET', 'ledger');
console.log(
  `submits=${submits} answered=${answered.filter(Boolean).length} unknown=${answered.filter((well) => !well).length}` +
    ` accepted=${ledger.accepted} bought_twice=${ledger.doubled_tokens.length} usd=${ledger.usd}`,
);
