/** Whether nobody is counted here: an automated browser, a crawler (Cubot makes telephones), a page for trying out. */
export const isSilent = (): unknown =>
  navigator.webdriver || /[^u]bot|spider/i.test(navigator.userAgent) || document.querySelector("causerie-silent");
