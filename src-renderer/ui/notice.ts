import { notifications } from '@mantine/notifications'

/** A passing message over the screen. The same text shown again starts its time anew instead of piling up. */
export const notice = {
  error: (text: string) => show(text, 'red', 8000),
  success: (text: string) => show(text, 'green', 4000),
  info: (text: string) => show(text, 'accent', 5000),
}

function show(text: string, color: string, autoClose: number): void {
  const closeButtonProps = { 'aria-label': 'Fechar aviso' }
  notifications.hide(text)
  notifications.show({ id: text, message: text, color, autoClose, closeButtonProps, role: 'alert' })
}
