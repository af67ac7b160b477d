// A browser wallet; the test answers its calls. The page's parameter wallet says how it makes itself known.
(() => {
  const how = new URLSearchParams(location.search).get("wallet") ?? "announced";
  const provider = {
    request(call) {
      return window.answerWallet(call).then(({ result, error, raw, never }) => {
        if (never) return new Promise(() => undefined);
        if (raw) throw JSON.parse(raw);
        if (error) throw Object.assign(new Error(error.message), { code: error.code });
        return result;
      });
    },
  };
  const announce = (detail) => {
    const event = () => window.dispatchEvent(new CustomEvent("eip6963:announceProvider", { detail }));
    window.addEventListener("eip6963:requestProvider", event);
    event();
  };
  const uuid = "350670db-19fa-4704-a166-e52e178b59d2";
  const name = "Ola's wallet";
  const icon = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>";
  const all = Object.freeze({ info: { uuid, name, rdns: "example.ola", icon }, provider });
  const ways = {
    announced: () => announce(all),
    iconless: () => announce({ info: { uuid, name, rdns: "example.ola" }, provider }),
    nameless: () => announce({ provider }),
    remote: () => announce({ info: { uuid, name, icon: "https://evil.example/icon.png" }, provider }),
    broken: () => {
      for (const detail of [null, {}, { info: null }, { info: { uuid }, provider: {} }, { info: 1, provider: "x" }]) {
        announce(detail);
      }
      announce({ info: { uuid: "2" }, get provider() { return { get request() { throw new Error("broken"); } }; } });
      announce(all);
    },
    injected: () => { window.ethereum = Object.assign(provider, { isMetaMask: true }); },
    late: () => setTimeout(() => {
      window.ethereum = provider;
      window.dispatchEvent(new Event("ethereum#initialized"));
    }, 900),
    several: () => {
      const other = { isMetaMask: true, isRabby: true, request: () => Promise.reject(new Error("not this one")) };
      window.ethereum = { providers: [Object.assign(provider, { isCoinbaseWallet: true }), other] };
    },
    both: () => {
      window.ethereum = provider;
      announce(all);
      announce({ info: { uuid: "another", name: "The same" }, provider });
    },
  };
  ways[how]();
})();
