// On a narrow screen the menu folds away behind a button; without this script it is simply there.
const button = document.querySelector(".menu-button");
const menu = document.getElementById("menu");
const narrow = window.matchMedia("(max-width: 56rem)");

function show(open) {
  menu.classList.toggle("closed", !open);
  button.setAttribute("aria-expanded", String(open));
}

button.hidden = false;
show(!narrow.matches);
button.addEventListener("click", () => show(menu.classList.contains("closed")));
narrow.addEventListener("change", () => show(!narrow.matches));
document.querySelector("nav a[aria-current]")?.scrollIntoView({ block: "nearest" });

// A table that is wider than the page can be scrolled with the keyboard too.
function reachable(table) {
  const scrolls = table.scrollWidth > table.clientWidth;
  if (scrolls) {
    table.setAttribute("tabindex", "0");
    table.setAttribute("role", "group");
    table.setAttribute("aria-label", "Table, scrolls sideways");
  } else {
    for (const name of ["tabindex", "role", "aria-label"]) {
      table.removeAttribute(name);
    }
  }
}

const tables = document.querySelectorAll(".scroll");
const watcher = new ResizeObserver((entries) => entries.forEach((entry) => reachable(entry.target)));
tables.forEach((table) => watcher.observe(table));
