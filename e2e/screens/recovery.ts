import type { Page } from 'playwright/test'
import { dialog } from './dialog'

/** What is shown in place of everything else while the shop's file cannot be used. */
export function recoveryScreen(window: Page) {
  const confirmation = dialog(window, 'Restaurar esta cópia?')
  return {
    title: window.getByRole('heading', { level: 1 }),
    copies: window.getByRole('radiogroup', { name: 'Cópias de segurança' }).getByRole('radio'),
    tryAgain: window.getByRole('button', { name: 'Tentar de novo' }),
    restore: window.getByRole('button', { name: 'Restaurar esta cópia' }),
    confirmation,
    confirm: confirmation.getByRole('button', { name: 'Restaurar' }),
  }
}
