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
export function typeKey(key: TypedKey, target: HTMLInputElement | null): void {
  if (target !== null && document.activeElement !== target) target.focus()
  switch (key) {
    case 'backspace':
      document.execCommand('delete')
      break
    case 'clear':
      document.execCommand('selectAll')
      document.execCommand('delete')
      break
    case '00':
      document.execCommand('insertText', false, '0')
      document.execCommand('insertText', false, '0')
      break
    default:
      document.execCommand('insertText', false, key)
  }
}
