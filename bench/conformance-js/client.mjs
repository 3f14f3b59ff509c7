// The official client, led to the stand-in by its fetch: the host of fal becomes the first segment of the path.
import { createFalClient } from '@fal-ai/client';

export function clientOf(address, credentials) {
  const led = (url) => (String(url).startsWith('https://') ? `${address}/${String(url).slice(8)}` : url);
  return createFalClient({ credentials, suppressLocalCredentialsWarning: true, fetch: (url, init) => fetch(led(url), init) });
}

/** Does what a case wants, and tells what came of it. */
export async function outcomeOf(fal, one) {
  try {
    return { ok: (await doing[one.js.do](fal, one)) ?? null };
  } catch (error) {
    return { error: { name: error.name, message: error.message, status: error.status, body: error.body, requestId: error.requestId } };
  }
}

const doing = {
  submit: (fal, one) => fal.queue.submit(one.model, options(one)),
  async status(fal, one) {
    return fal.queue.status(one.model, { ...one.js.with, requestId: await submitted(fal, one) });
  },
  async result(fal, one) {
    return fal.queue.result(one.model, { requestId: await submitted(fal, one) });
  },
  async cancel(fal, one) {
    return fal.queue.cancel(one.model, { requestId: await submitted(fal, one) });
  },
  subscribe: (fal, one) => fal.subscribe(one.model, options(one)),
  run: (fal, one) => fal.run(one.model, options(one)),
  async stream(fal, one) {
    const stream = await fal.stream(one.model, options(one));
    for await (const piece of stream) {
      void piece;
    }
    return stream.done();
  },
  upload: (fal, one) => fal.storage.upload(new File([new Uint8Array(one.bytes)], 'frame.png', { type: 'image/png' })),
};

async function submitted(fal, one) {
  return (await fal.queue.submit(one.model, options(one))).request_id;
}

function options(one) {
  const input = Object.fromEntries(Object.entries(one.input ?? {}).map(([name, value]) => [name, real(value)]));
  return { ...one.js.with, input };
}

function real(value) {
  if (value === '<blob>') {
    return new Blob([new Uint8Array(100)], { type: 'image/png' });
  }
  return value === '<data>' ? 'data:image/png;base64,AAAA' : value;
}
