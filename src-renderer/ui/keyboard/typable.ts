export type TypableField = HTMLInputElement | HTMLTextAreaElement

const pressed = new Set(['button', 'submit', 'reset', 'checkbox', 'radio', 'range', 'color', 'file', 'image'])

/** Whether a keyboard on the screen could type into `element`. */
export function isTypable(element: unknown): element is TypableField {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return false
  return !element.disabled && !element.readOnly && !pressed.has(element.type)
}

/** What a field asks for: digits (codes, PINs, amounts) or words. */
export function keyboardFor(field: TypableField): 'digits' | 'letters' {
  const asked = field.type === 'password' || /^(numeric|decimal|tel)$/.test(field.inputMode)
  return asked || field.dataset['keyboard'] === 'digits' ? 'digits' : 'letters'
}
