/* Keeps what was typed when a session or a view ends before it is stored, and puts it back after the login. */
(() => {
  "use strict";
  const PREFIX = "kontor.typed:";
  const user = document.body.dataset.user || "";
  const keyOf = form => PREFIX + user + ":" + location.pathname + location.search + ":" + form.id;
  const secret = field => field.type === "password" || field.closest("[data-secret]") !== null;
  const kept = field => field.name && !field.name.startsWith("jakarta.faces.") && !secret(field)
      && !["hidden", "submit", "button", "file", "reset", "image"].includes(field.type);
  const fields = form => [...form.elements].filter(kept);
  const forms = () => [...document.querySelectorAll("form[data-keep]")];
  const stored = () => Object.keys(sessionStorage).filter(key => key.startsWith(PREFIX));
  const isChoice = field => field.type === "checkbox" || field.type === "radio";

  /* From the moment at which it is stored the page only waits for the next one. */
  let leaving = false;
  window.addEventListener("pageshow", () => { leaving = false; });

  function keep(form) {
    if (leaving) return;
    const values = fields(form).map(field => isChoice(field)
        ? [field.name, field.value, field.checked] : [field.name, field.value]);
    sessionStorage.setItem(keyOf(form), JSON.stringify(values));
  }

  /* Whether it was not there already: the server may have sent it back itself. */
  function put(form, [name, value, checked]) {
    let changed = false;
    for (const field of fields(form).filter(field => field.name === name)) {
      if (isChoice(field)) {
        if (field.value !== value || field.checked === checked) continue;
        field.checked = checked;
      } else {
        if (field.value === value) continue;
        field.value = value;
      }
      changed = true;
    }
    return changed;
  }

  function restore(form) {
    const values = sessionStorage.getItem(keyOf(form));
    if (values === null) return;
    const changed = JSON.parse(values).filter(value => put(form, value)).length > 0;
    const note = form.querySelector(".restored");
    if (note) note.hidden = !changed;
  }

  function forget(matches) {
    stored().filter(matches).forEach(key => sessionStorage.removeItem(key));
  }

  /* A page that was sent whole says by this cookie that the last form is stored. */
  function forgetStored() {
    if (!/(^|; )kontor-stored=1/.test(document.cookie)) return;
    document.cookie = "kontor-stored=; Path=/; Max-Age=0; SameSite=Lax";
    forget(() => true);
  }

  /* An answer to Ajax says it by itself: a cookie is for all tabs, and the one that asks first would have it. */
  function forgetAnswered(xhr) {
    if (!xhr.getResponseHeader("Kontor-Stored")) return;
    forget(() => true);
    leaving = Boolean(xhr.pfArgs && xhr.pfArgs.redirect);
  }

  /* What is wrong is where a person goes on typing; a screen reader reads the message that belongs to it. */
  const firstWrong = () => document.querySelector("main form [aria-invalid=true]")
      || document.querySelector("main .problems li")?.closest(".problems");

  /* Where to read on when the button that was pressed is gone: at what came in its place. */
  let pressed;
  document.addEventListener("click", event => pressed = event.target.closest("button"), true);
  function readOn() {
    const isGone = pressed && !pressed.isConnected && document.activeElement === document.body;
    pressed = null;
    if (!isGone) return;
    const next = document.querySelector("main form h2") || document.querySelector("main h1");
    if (!next) return;
    next.tabIndex = -1;
    next.focus();
  }

  /* After the login the server leads back to the page without what its address asks for. */
  const BACK = "kontor.back";
  const here = () => location.pathname + location.search;
  function comeBack() {
    const back = sessionStorage.getItem(BACK);
    if (back === null || back.split("?")[0] !== location.pathname) return;
    sessionStorage.removeItem(BACK);
    if (location.search === "" && back !== here()) location.replace(back);
  }

  /* The answer to a form of a page without a session: who comes back asks for the page, not to send the form again. */
  if (document.body.dataset.answer === "form") history.replaceState(history.state, "", location.href);

  comeBack();
  forgetStored();
  if (user) forget(key => !key.startsWith(PREFIX + user + ":"));
  forms().forEach(restore);
  firstWrong()?.focus();
  document.addEventListener("input", event => {
    const form = event.target.form;
    if (form && form.dataset.keep !== undefined) keep(form);
  });
  /* A form with a live preview asks for it when somebody pauses. */
  let pause;
  document.addEventListener("input", event => {
    const live = event.target.form && event.target.form.dataset.live;
    if (!live || typeof window[live] !== "function") return;
    clearTimeout(pause);
    pause = setTimeout(window[live], 500);
  });

  /* Files that are too large together are told at their field and not sent. */
  document.addEventListener("change", event => {
    const field = event.target;
    if (field.type !== "file" || !field.dataset.largest) return;
    const size = [...field.files].reduce((sum, file) => sum + file.size, 0);
    const large = size > Number(field.dataset.largest);
    const note = document.getElementById(field.dataset.note);
    field.setAttribute("aria-invalid", large);
    if (note) note.textContent = large ? field.dataset.toolarge : "";
    if (large) field.value = "";
  });
  document.addEventListener("submit", event => {
    if (event.target.matches("form.logout")) forget(() => true);
  });
  document.addEventListener("change", event => {
    if (event.target.matches("form.filter select")) event.target.form.requestSubmit();
  });

  /* One key for what is done hundreds of times a day; while somebody types, a key is a letter. */
  document.addEventListener("keydown", event => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (typing || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    const keyed = [...document.querySelectorAll("[data-key]")]
        .find(element => element.dataset.key === event.key.toLowerCase() && !element.disabled);
    if (!keyed) return;
    event.preventDefault();
    keyed.click();
  });

  /* A session that ended answers Ajax with a login page of elsewhere: load the page, log in, go on typing. */
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxError", (event, xhr) => {
      const isPage = xhr.status === 200;
      if (!isPage && xhr.status !== 0 && xhr.status !== 401 && xhr.status !== 403) return;
      sessionStorage.setItem(BACK, here());
      location.reload();
    });
    window.jQuery(document).on("pfAjaxComplete", (event, xhr) => {
      forgetAnswered(xhr);
      if (xhr.pfArgs && xhr.pfArgs.validationFailed) firstWrong()?.focus();
      else readOn();
    });
  }
})();
