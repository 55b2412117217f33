/** Whether the script of a word has capitals: true for `Paris` and `Париж`, false for `باريس` and `2025`. */
export function hasCase(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0x410 && code <= 0x44f))
      return true
    /* Neither digits, ASCII signs nor Arabic letters have any; of all others the platform knows. */
    if (code >= 0x80 && (code < 0x600 || code > 0x6ff)) return text.toLowerCase() !== text.toUpperCase()
  }
  return false
}
