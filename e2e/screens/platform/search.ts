import { expect, type Locator, type Page } from 'playwright/test'
import { dialog } from './dialog'

/** “Procurar”, over screens and parameters. */
export function searchWindow(window: Page) {
  const box = dialog(window, 'Procurar')
  return {
    box,
    field: box.getByRole('combobox', { name: 'Procurar telas e parâmetros' }),
    entries: box.getByRole('option'),
    // By what it begins with, too: an area may be called like a screen.
    entry: (name: string): Locator =>
      box
        .getByRole('option', { name: new RegExp(`^${name.replace(/[()]/g, String.raw`\$&`)}`) })
        .filter({ has: window.getByText(name, { exact: true }) }),
  }
}

/** What stands in Gestão alone, not in “Menu do caixa”. */
export const managersScreens: ReadonlySet<string> = new Set([
  'Ajuste de estoque',
  'Auditoria',
  'Cadastro de produto',
  'Central de mensagens',
  'Consentimentos',
  'Cópias de segurança',
  'Dispositivos',
  'Endereços bloqueados',
  'Entrada de mercadorias',
  'Etiqueta de balança',
  'Etiquetas',
  'Famílias e marcas',
  'Fechamentos de caixa',
  'Fidelidade',
  'Filiais',
  'Inventário',
  'Log de fidelidade',
  'Modelos de mensagem',
  'Movimentações de estoque',
  'Operadores e permissões',
  'Parâmetros',
  'Pendências de fidelidade',
  'Pesquisa na loja',
  'Procedimentos agendados',
  'Relatórios',
  'Teclas',
])

/** Opens a screen by its name: Ctrl+K, the name, a tap. */
export async function openBySearch(window: Page, name: string): Promise<void> {
  const search = searchWindow(window)
  // A window that is about to close takes no keys yet: whoever sees no search presses again.
  await expect(async () => {
    if (!(await search.box.isVisible())) await window.keyboard.press('Control+k')
    await expect(search.box).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 20_000 })
  await search.field.fill(name)
  await search.entry(name).click()
}

/** Whoever is signed in finds no such screen. */
export async function expectNotFound(window: Page, name: string): Promise<void> {
  const search = searchWindow(window)
  await window.keyboard.press('Control+k')
  await expect(search.entries).not.toHaveCount(0)
  await search.field.fill(name)
  await expect(search.field).toHaveValue(name)
  await expect(search.entry(name)).toHaveCount(0)
  await window.keyboard.press('Escape')
  await expect(search.box).toBeHidden()
}
