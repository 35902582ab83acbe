import { expect, type Locator, type Page } from 'playwright/test'
import { dialog } from '../platform/dialog'
import { managersScreens, openBySearch } from '../platform/search'
import { tillMenu } from '../platform/till-menu'

/** “Operadores e permissões”. */
export function staffScreen(window: Page) {
  const pinFields = (box: Locator) => ({
    pin: box.getByLabel(/^PIN de \d a 8 números/),
    pinAgain: box.getByLabel('Repita o PIN'),
  })
  const fields = (box: Locator) => ({
    box,
    code: box.getByLabel('Código', { exact: true }),
    name: box.getByLabel('Nome', { exact: true }),
    role: box.getByLabel('Perfil'),
  })
  const adding = dialog(window, 'Novo operador')
  const editing = dialog(window, 'Operador')
  const newPin = dialog(window, 'Novo PIN')
  return {
    heading: window.getByRole('heading', { name: 'Operadores e permissões' }),
    people: window.getByRole('listbox', { name: 'Operadores' }).getByRole('option'),
    person: (name: string): Locator =>
      window.getByRole('listbox', { name: 'Operadores' }).getByRole('option').filter({ hasText: name }),
    role: (name: string): Locator =>
      window.getByRole('listbox', { name: 'Perfis' }).getByRole('option').filter({ hasText: name }),
    add: window.getByRole('button', { name: 'Novo operador' }),
    adding: {
      ...fields(adding),
      ...pinFields(adding),
      confirm: adding.getByRole('button', { name: 'Incluir' }),
    },
    editing: {
      ...fields(editing),
      active: editing.getByLabel(/^Ativo/),
      newPin: editing.getByRole('button', { name: 'Novo PIN' }),
      save: editing.getByRole('button', { name: 'Salvar' }),
    },
    newPin: {
      box: newPin,
      ...pinFields(newPin),
      save: newPin.getByRole('button', { name: 'Salvar PIN' }),
    },
    async showRoles(): Promise<void> {
      await window.getByRole('radiogroup', { name: 'O que mostrar' }).getByText('Perfis').click()
      await expect(window.getByRole('listbox', { name: 'Perfis' })).toBeFocused()
    },
    back: window.getByRole('button', { name: 'Voltar', exact: true }).first(),
  }
}

/** One role and its rights. */
export function roleEditor(window: Page) {
  return {
    heading: (name: string): Locator => window.getByRole('heading', { name: `Perfil ${name}` }),
    name: window.getByLabel('Nome do perfil'),
    discount: window.getByLabel('Desconto sem aprovação'),
    right: (name: string): Locator => window.getByRole('radiogroup', { name, exact: true }),
    copy: window.getByRole('button', { name: 'Copiar perfil' }),
    copying: dialog(window, 'Copiar perfil'),
    save: window.getByRole('button', { name: 'Salvar' }),
  }
}

/** From the screen that opens the till, which a manager sees before anything is sold. */
export async function goToPlace(window: Page, name: string): Promise<void> {
  if (managersScreens.has(name)) await openBySearch(window, name)
  else {
    await window.getByRole('button', { name: 'Outras telas' }).click()
    await tillMenu(window).entry(name).click()
  }
  await expect(window.getByRole('heading', { name })).toBeVisible()
}
