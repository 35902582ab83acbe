import { notifications } from '@mantine/notifications'
import { CircleAlert, CircleCheck, Info } from 'lucide-react'
import type { ReactNode } from 'react'
import { createTurns } from './notice-turns'

/** A passing message in the top bar, where one fits at a time; a tap puts it away. */
export const notice = {
  error: (text: string) =>
    take(text, readingTime, () => show(text, 'red', <CircleAlert size={20} aria-hidden />, 6000)),
  success: (text: string) =>
    take(text, 0, () => show(text, 'green', <CircleCheck size={20} aria-hidden />, 4000)),
  info: (text: string) => take(text, 0, () => show(text, 'accent', <Info size={20} aria-hidden />, 5000)),
}

/** Milliseconds an error keeps its place whatever comes next. */
const readingTime = 2500

const turns = createTurns(() => Date.now())

function take(text: string, kept: number, present: () => void): void {
  const wait = turns.take(text, kept)
  if (wait === 0) present()
  else if (wait !== undefined) window.setTimeout(present, wait)
}

function show(text: string, color: string, icon: ReactNode, autoClose: number): void {
  notifications.clean()
  notifications.show({
    id: text,
    message: text,
    color,
    icon,
    autoClose,
    role: 'alert',
    withCloseButton: false,
    onClick: () => notifications.hide(text),
  })
}
