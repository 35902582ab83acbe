import type { Page } from 'playwright/test'
import { dialog } from './dialog'

/** What is shown in place of everything else while the shop's file cannot be used. */
export function recoveryScreen(window: Page) {
  const confirmation = dialog(window, 'Restaurar esta cópia?')
  const code = confirmation.getByLabel('Código do gerente')
  const pin = confirmation.getByLabel('PIN do gerente')
  return {
    title: window.getByRole('heading', { level: 1 }),
    copies: window.getByRole('radiogroup', { name: 'Cópias de segurança' }).getByRole('radio'),
    tryAgain: window.getByRole('button', { name: 'Tentar de novo' }),
    restore: window.getByRole('button', { name: 'Restaurar esta cópia' }),
    confirmation,
    code,
    /** Who restores answers for it. */
    async identify(who: { readonly operatorCode: string; readonly pin: string }): Promise<void> {
      await code.fill(who.operatorCode)
      await pin.fill(who.pin)
    },
    confirm: confirmation.getByRole('button', { name: 'Restaurar' }),
  }
}
