// Shows what a repair does as soon as it is ticked; without it the button does the same.
const form = document.querySelector("[data-what-if]");
const result = document.querySelector("[data-what-if-result]");
let latest = 0;

async function show() {
  const turn = ++latest;
  const choice = new URLSearchParams(new FormData(form));
  const url = new URL(form.dataset.whatIf, location);
  choice.forEach((value, name) => url.searchParams.append(name, value));

  const answer = await fetch(url, { headers: { Accept: "text/html" } });
  if (!answer.ok || answer.redirected) return form.requestSubmit(); // signed out in between: the page says so
  const html = await answer.text();
  if (turn !== latest) return; // ticked again since

  result.innerHTML = html;
  history.replaceState(null, "", `?${choice}#wat-als`);
}

form.addEventListener("change", show);
form.querySelector("button").hidden = true;
