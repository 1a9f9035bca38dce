// The gallery's own script: nothing is stored or sent, examples of forms stay where they are, and code can be copied.
(() => {
  const name = document.currentScript.dataset.global;
  (window[name] ??= []).push((causerie) => causerie.consent(false));

  addEventListener("submit", (event) => {
    if (event.target.matches("[data-example]")) event.preventDefault();
  });

  const status = document.querySelector("[role=status]");
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const code = document.getElementById(button.dataset.copy);
      try {
        await navigator.clipboard.writeText(code.textContent);
        status.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(code);
        status.textContent = "Selected: copy it with your keyboard";
      }
      button.dataset.done = "";
      setTimeout(() => {
        status.textContent = "";
        delete button.dataset.done;
      }, 2500);
    });
  }
})();
