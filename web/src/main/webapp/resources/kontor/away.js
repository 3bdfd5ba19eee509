/* Asks every few seconds whether the page is back, and loads it then. */
(() => {
  "use strict";
  const back = () => fetch(location.href, {redirect: "manual", cache: "no-store"})
      .then(answer => answer.status < 500 ? location.reload() : again(), again);
  const again = () => setTimeout(back, 3000);
  again();
})();
