// The stand-in's own switches.

export class Standin {
  constructor(address) {
    this.address = address;
  }

  async ask(method, path, body) {
    const answer = await fetch(`${this.address}/_standin/${path}`, { method, body: body && JSON.stringify(body) });
    return answer.json();
  }

  /** As a case wants it: who runs, how long, what goes wrong. */
  async setUp(one) {
    await this.ask('DELETE', 'faults');
    await this.ask('POST', 'concurrency', { at_once: one.setup === 'queued' ? 0 : 10_000 });
    await this.ask('POST', 'latency', { queue: 0, run: one.setup === 'running' ? 3600 : 0, answer: 0 });
    if (one.faults) {
      await this.ask('POST', 'faults', { faults: one.faults, next: !one.unbound });
    }
    this.accepted = await this.#count();
    await this.ask('DELETE', 'wire');
  }

  /** Submits that were accepted since it was set up. */
  async acceptedSince() {
    return (await this.#count()) - this.accepted;
  }

  async calls() {
    return (await this.ask('GET', 'wire')).calls;
  }

  async #count() {
    return (await this.ask('GET', 'ledger')).accepted;
  }
}
