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
