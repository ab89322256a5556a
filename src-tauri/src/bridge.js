// The page's side of the bridge: what Tauri puts in its window, answered by this machine's server.
// For browser tests only; no part of the packages.
(() => {
  const listeners = new Map();
  let last = 0;
  window.__TAURI_INTERNALS__ = {
    transformCallback(callback) {
      last += 1;
      listeners.set(last, callback);
      return last;
    },
    unregisterCallback: (id) => listeners.delete(id),
    async invoke(command, args = {}) {
      // Events come from the program by itself; a page that is served hears none.
      if (command.startsWith('plugin:event|')) return 0;
      const answer = await fetch(`/command/${encodeURIComponent(command)}`, {
        method: 'POST',
        body: JSON.stringify(args),
      });
      const value = await answer.json();
      if (!answer.ok) throw value;
      return value;
    },
  };
  window.__TAURI_EVENT_PLUGIN_INTERNALS__ = { unregisterListener: () => undefined };
})();
