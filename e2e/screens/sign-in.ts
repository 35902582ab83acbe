import { expect, type Page } from 'playwright/test'

interface Credentials {
  readonly operatorCode: string
  readonly pin: string
}

/** “Identifique-se”: code, Enter, PIN; the fourth digit signs in. */
export async function signIn(window: Page, { operatorCode, pin }: Credentials): Promise<void> {
  await typeCredentials(window, { operatorCode, pin })
  await expect(window.getByRole('heading', { name: 'Identifique-se' })).toBeHidden()
}

export async function typeCredentials(window: Page, { operatorCode, pin }: Credentials): Promise<void> {
  const code = window.getByLabel('Código do operador')
  await code.fill(operatorCode)
  await code.press('Enter')
  await window.keyboard.type(pin)
}
