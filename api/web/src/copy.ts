// Hashes are shown short; a click copies the whole.

document.addEventListener("click", (e) => {
  const code = (e.target as Element).closest<HTMLElement>("code[title]");
  if (!code || !navigator.clipboard) return;
  navigator.clipboard.writeText(code.title).then(
    () => {
      code.dataset.copied = "";
      setTimeout(() => delete code.dataset.copied, 1200);
    },
    () => undefined, // the browser may refuse; the title still shows it
  );
});
