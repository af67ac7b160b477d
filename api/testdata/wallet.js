// A browser wallet as EIP-6963 announces one; the test answers its calls.
(() => {
  const provider = {
    async request(call) {
      const { result, error } = await window.answerWallet(call);
      if (error) throw Object.assign(new Error(error.message), { code: error.code });
      return result;
    },
  };
  const info = { uuid: "350670db-19fa-4704-a166-e52e178b59d2", name: "Ola's wallet", rdns: "example.ola", icon: "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>" };
  const announce = () => window.dispatchEvent(new CustomEvent("eip6963:announceProvider", { detail: Object.freeze({ info, provider }) }));
  window.addEventListener("eip6963:requestProvider", announce);
  announce();
})();
