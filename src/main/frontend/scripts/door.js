/*
 * The ways in work without this. With it a password can be looked at, and no form is sent twice.
 */
for (const reveal of document.querySelectorAll('.reveal')) {
  const secret = document.getElementById(reveal.getAttribute('aria-controls'));
  reveal.hidden = false;
  reveal.addEventListener('click', () => {
    const shown = secret.type === 'password';
    secret.type = shown ? 'text' : 'password';
    reveal.setAttribute('aria-pressed', shown);
  });
  secret.form.addEventListener('submit', () => { secret.type = 'password'; });
}

for (const form of document.forms) {
  let sent = false;
  form.addEventListener('submit', (submit) => {
    if (sent) {
      submit.preventDefault();
    }
    sent = true;
  });
}

const passkey = document.getElementById('passkey');
if (passkey && window.PublicKeyCredential) {
  passkey.hidden = false;
  passkey.addEventListener('click', () => {
    const why = document.getElementById('passkey-why');
    why.hidden = true;
    import('./passkey.js').then(() => window.photoplayPasskey.signIn()).catch(() => { why.hidden = false; });
  });
}

// Back from the history, the form may be sent again.
addEventListener('pageshow', (shown) => {
  if (shown.persisted) {
    location.reload();
  }
});
