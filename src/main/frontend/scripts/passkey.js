/*
 * Passkeys: the browser signs, the server asks and checks. The page to sign in loads this when its button is pressed; the
 * page of one's account makes one: window.photoplayPasskey.signIn() and .make(name).
 */
{
  const base = (document.querySelector('base')?.href ?? new URL('.', location.href).href).replace(/\/$/, '');

  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

  function token() {
    const meta = document.querySelector('meta[name="_csrf"]');
    return meta
      ? { [document.querySelector('meta[name="_csrf_header"]')?.content ?? 'X-CSRF-TOKEN']: meta.content }
      : { 'X-XSRF-TOKEN': document.querySelector('input[name="_csrf"]')?.value ?? '' };
  }

  async function post(path, body) {
    const answer = await fetch(`${base}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...token() },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) {
      throw new Error(`${answer.status}`);
    }
    return answer.json();
  }

  const named = (credentials) => (credentials ?? []).map((one) => ({ ...one, id: bytes(one.id) }));

  async function make(label) {
    const asked = await post('/webauthn/register/options');
    const made = await navigator.credentials.create({ publicKey: {
      ...asked,
      challenge: bytes(asked.challenge),
      user: { ...asked.user, id: bytes(asked.user.id) },
      excludeCredentials: named(asked.excludeCredentials),
    } });
    await post('/webauthn/register', { publicKey: { label, credential: {
      id: made.id,
      rawId: text(made.rawId),
      response: {
        attestationObject: text(made.response.attestationObject),
        clientDataJSON: text(made.response.clientDataJSON),
        transports: made.response.getTransports?.() ?? [],
      },
      type: made.type,
      clientExtensionResults: made.getClientExtensionResults(),
      authenticatorAttachment: made.authenticatorAttachment,
    } } });
  }

  async function signIn() {
    const asked = await post('/webauthn/authenticate/options');
    const signed = await navigator.credentials.get({ publicKey: {
      ...asked,
      challenge: bytes(asked.challenge),
      allowCredentials: named(asked.allowCredentials),
    } });
    const answer = await post('/login/webauthn', {
      id: signed.id,
      rawId: text(signed.rawId),
      response: {
        authenticatorData: text(signed.response.authenticatorData),
        clientDataJSON: text(signed.response.clientDataJSON),
        signature: text(signed.response.signature),
        userHandle: signed.response.userHandle ? text(signed.response.userHandle) : undefined,
      },
      credType: signed.type,
      clientExtensionResults: signed.getClientExtensionResults(),
      authenticatorAttachment: signed.authenticatorAttachment,
    });
    location.assign(answer.redirectUrl ?? '/');
  }

  window.photoplayPasskey = { make, signIn };
}
