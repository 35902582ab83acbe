import type { Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Aprovação do supervisor”. */
export function approvalWindow(window: Page) {
  const box = dialog(window, 'Aprovação do supervisor')
  const code = box.getByLabel('Código do supervisor')
  return {
    box,
    code,
    pin: box.getByLabel('PIN do supervisor'),
    /** Code and PIN as a supervisor gives them, and Enter. */
    async give({
      operatorCode,
      pin,
    }: {
      readonly operatorCode: string
      readonly pin: string
    }): Promise<void> {
      await code.fill(operatorCode)
      await code.press('Enter')
      await box.getByLabel('PIN do supervisor').fill(pin)
      await box.getByLabel('PIN do supervisor').press('Enter')
    },
  }
}
