import type { TypableField } from './typable'

/** The keys of the touch keypad. */
export type TypedKey =
  | '0'
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'
  | '8'
  | '9'
  | '00'
  | ','
  | 'clear'
  | 'backspace'

/**
 * Types into `target` (else into whatever has the focus) the way the keyboard would, so that a field needs no
 * second way in. `execCommand` is the one call that edits at the caret and tells React about it.
 */
export function typeKey(key: TypedKey, target: TypableField | null): void {
  if (key === 'backspace') return erase(target, 'one')
  if (key === 'clear') return erase(target, 'all')
  typeText(key, target)
}

/** Types the characters one by one, as a person would. */
export function typeText(text: string, target: TypableField | null): void {
  takeFocus(target)
  for (const character of text) document.execCommand('insertText', false, character)
}

function erase(target: TypableField | null, what: 'one' | 'all'): void {
  takeFocus(target)
  if (what === 'all') document.execCommand('selectAll')
  document.execCommand('delete')
}

/** What the Enter key does in a field: its listeners hear it, else its form is sent. */
export function pressEnter(field: TypableField): void {
  takeFocus(field)
  const init = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true }
  if (field.dispatchEvent(new KeyboardEvent('keydown', init))) field.form?.requestSubmit()
}

function takeFocus(target: TypableField | null): void {
  if (target !== null && document.activeElement !== target) target.focus()
}
