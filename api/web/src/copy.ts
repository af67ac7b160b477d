// A click on a shortened hash copies the full hash, which is in the title attribute.

document.addEventListener("click", (e) => {
  const code = (e.target as Element).closest<HTMLElement>("code[title]");
  if (!code || !navigator.clipboard) return;
  navigator.clipboard.writeText(code.title).then(
    () => {
      code.dataset.copied = "";
      setTimeout(() => delete code.dataset.copied, 1200);
    },
    () => undefined, // the browser may forbid it; the full hash is still shown as tooltip
  );
});
