import { notifications } from '@mantine/notifications'
import { CircleAlert, CircleCheck, Info } from 'lucide-react'
import type { ReactNode } from 'react'

/** A passing message over the screen. The same text shown again starts its time anew instead of piling up. */
export const notice = {
  error: (text: string) => show(text, 'red', <CircleAlert size={20} aria-hidden />, 6000),
  success: (text: string) => show(text, 'green', <CircleCheck size={20} aria-hidden />, 4000),
  info: (text: string) => show(text, 'accent', <Info size={20} aria-hidden />, 5000),
}

function show(text: string, color: string, icon: ReactNode, autoClose: number): void {
  const closeButtonProps = { 'aria-label': 'Fechar aviso' }
  notifications.hide(text)
  notifications.show({ id: text, message: text, color, icon, autoClose, closeButtonProps, role: 'alert' })
}
