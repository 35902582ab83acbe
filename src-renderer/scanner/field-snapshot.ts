type TextField = HTMLInputElement | HTMLTextAreaElement

/** What a text field held before a scan typed into it. */
export interface FieldSnapshot {
  readonly field: TextField
  readonly value: string
  readonly start: number | null
  readonly end: number | null
}

const notTyped = new Set([
  'button',
  'submit',
  'reset',
  'checkbox',
  'radio',
  'range',
  'color',
  'file',
  'image',
])

/** Whether keys typed now would land in `element` as text. */
export function isTextField(element: Element | null): element is TextField {
  if (element instanceof HTMLTextAreaElement) return true
  return element instanceof HTMLInputElement && !notTyped.has(element.type)
}

/** Undefined when nothing that takes text has the focus. */
export function snapshotOf(element: Element | null): FieldSnapshot | undefined {
  if (!isTextField(element)) return undefined
  return { field: element, value: element.value, start: element.selectionStart, end: element.selectionEnd }
}

/** Puts back what was typed over, value and selection, through the native setter so that React hears of it. */
export function restore({ field, value, start, end }: FieldSnapshot): void {
  if (field.value === value) return
  const prototype =
    field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  if (start !== null) field.setSelectionRange(start, end)
}
