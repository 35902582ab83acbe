/** The windows open now, the topmost last: keys, scans and Esc belong to the topmost only. */
let open: readonly string[] = []

export function enterDialog(id: string): void {
  open = [...open, id]
}

export function leaveDialog(id: string): void {
  open = open.filter((other) => other !== id)
}

export function isTopDialog(id: string): boolean {
  return open.at(-1) === id
}

export function openDialogCount(): number {
  return open.length
}
