// Stands in for the browser's push service, which answers only over the internet.
(() => {
  let kept = null;
  PushManager.prototype.subscribe = async function (options) {
    const endpoint = `https://push.example/${options.applicationServerKey}`;
    const keys = { p256dh: "BPublic", auth: "secret" };
    kept = { endpoint, toJSON: () => ({ endpoint, expirationTime: null, keys }), unsubscribe: async () => ((kept = null), true) };
    return kept;
  };
  PushManager.prototype.getSubscription = async () => kept;
})();
