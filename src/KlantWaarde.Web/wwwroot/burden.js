// Counts along while the consultant ticks klantwaarden; without it the sentence is right after saving.
const meter = document.querySelector("[data-burden]");
const boxes = [...document.querySelectorAll('input[name="Input.Klantwaarden"]')];

function show() {
  const { rest, card, max } = meter.dataset;
  const chosen = boxes.filter(box => box.checked).length;
  const minutes = Math.ceil((Number(rest) + Number(card) * chosen) / 60);
  const over = chosen - Number(max);
  meter.textContent = over > 0
    ? `Nu gekozen: ${chosen}. Dat is te lang voor een telefoon: laat er ${over} vallen.`
    : `Nu gekozen: ${chosen}, ongeveer ${minutes} minuten op een telefoon.`;
  meter.classList.toggle("warn", over > 0);
}

boxes.forEach(box => box.addEventListener("change", show));
