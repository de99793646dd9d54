/** Sets the window's title; views call it when they know what they show. */
export function title(words) {
  const whole = words ? `${words} \u00b7 Rapporteur` : "Rapporteur";
  if (document.title !== whole) {
    document.title = whole;
  }
}
