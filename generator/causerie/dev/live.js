// Reloads the page when a new build is there, and lays the errors of a failed one over it.
// The development server adds this script on the way to the browser; nothing of it is in dist/.
(() => {
  const build = document.currentScript.dataset.build
  const title = "This site has an error"
  const style = `
    dialog { box-sizing: border-box; width: min(60rem, 94vw); max-height: 90vh; padding: 16px 24px 24px; overflow: auto;
      border: 0; border-top: 6px solid #c62828; border-radius: 12px; color-scheme: light dark;
      background: light-dark(#fff, #1c1c1e); color: light-dark(#1d1d1f, #f2f2f2); font: 16px/1.5 system-ui, sans-serif }
    dialog::backdrop { background: rgb(0 0 0 / 55%) }
    div { display: flex; justify-content: space-between; align-items: center; gap: 16px }
    h1 { font-size: 1.15rem; margin: 0 }
    p { margin: 4px 0 12px }
    pre, code { font: 14px/1.55 ui-monospace, monospace }
    pre { margin: 0; padding: 4px; white-space: pre-wrap; overflow-wrap: anywhere }
    code { display: block; overflow: auto; white-space: pre }
    button { font: inherit; min-height: 32px; padding: 2px 14px; border-radius: 8px; border: 1px solid currentColor;
      background: none; color: inherit; cursor: pointer }
    :focus-visible { outline: 3px solid #4c8dff; outline-offset: 2px }`

  const element = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties)
    made.append(...children)
    return made
  }

  // Sentences wrap; the lines of a code frame keep their columns and scroll.
  const paragraphs = (errors) =>
    errors.split(/((?:^ *\d* │.*\n?)+)/m).map((text, place) => (place % 2 ? element("code", { tabIndex: 0, textContent: text }) : text))

  let overlay = null
  let dismissed = ""

  const hide = () => {
    overlay?.remove()
    overlay = null
  }

  // A modal dialog, because nothing else comes before a conversation that is one.
  const show = (errors) => {
    hide()
    const dismiss = element("button", { type: "button", textContent: "Dismiss" })
    const dialog = element("dialog", { role: "alertdialog", ariaLabel: title },
      element("div", {}, element("h1", { textContent: title }), dismiss),
      element("p", { textContent: "The last good build is below. This page reloads once the error is mended." }),
      element("pre", { tabIndex: 0 }, ...paragraphs(errors)))
    dialog.addEventListener("close", () => {
      dismissed = errors
      hide()
    })
    dismiss.addEventListener("click", () => dialog.close())
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(style)
    overlay = element("causerie-errors")
    const root = overlay.attachShadow({ mode: "open" })
    root.adoptedStyleSheets = [sheet]
    root.append(dialog)
    document.documentElement.append(overlay)
    dialog.showModal()
  }

  const hear = ({ data }) => {
    const latest = JSON.parse(data)
    if (latest.build !== build) location.reload()
    else if (!latest.errors) hide()
    else if (latest.errors !== dismissed) show(latest.errors)
  }

  // Browsers open six connections to a server: a tab in the background gives its own back.
  let news = null
  const listen = () => {
    news?.close()
    news = null
    if (document.visibilityState === "visible") {
      news = new EventSource("/causerie-dev/news")
      news.addEventListener("message", hear)
    }
  }
  document.addEventListener("visibilitychange", listen)
  addEventListener("pagehide", () => news?.close())
  addEventListener("pageshow", listen)
  listen()
})()
