import { expect, type Locator, type Page } from 'playwright/test'
import { dialog, notice } from '../platform/dialog'

/** “Pesquisa na loja”. */
export function surveyScreen(window: Page) {
  const questions = window.getByRole('listbox', { name: 'Lista de perguntas' })
  const surveys = window.getByRole('listbox', { name: 'Pesquisas' })
  return {
    part: (name: string): Locator => window.getByText(name, { exact: true }),
    question: (name: string): Locator => questions.getByRole('option').filter({ hasText: name }),
    survey: (title: string): Locator => surveys.getByRole('option').filter({ hasText: title }),
    addQuestion: window.getByRole('button', { name: 'Adicionar uma pergunta' }),
    addSurvey: window.getByRole('button', { name: 'Adicionar uma pesquisa' }),
    questionWindow: (title: string) => {
      const box = dialog(window, title)
      return {
        box,
        name: box.getByLabel('Pergunta', { exact: true }),
        text: box.getByLabel('Texto da pergunta'),
        line: box.getByRole('textbox', { name: 'Respostas possíveis', exact: true }),
        choice: (place: number): Locator => box.getByLabel(`Resposta ${place}`, { exact: true }),
        oneMore: box.getByRole('button', { name: 'Mais uma resposta' }),
        up: (place: number): Locator => box.getByRole('button', { name: `Subir a resposta ${place}` }),
        remove: (place: number): Locator => box.getByRole('button', { name: `Tirar a resposta ${place}` }),
        save: box.getByRole('button', { name: 'Salvar' }),
      }
    },
    surveyWindow: (title: string) => {
      const box = dialog(window, title)
      const list = box.getByRole('region', { name: 'Lista de perguntas' })
      return {
        box,
        title: box.getByLabel('Pesquisa', { exact: true }),
        add: (name: string): Locator => list.getByRole('button', { name, exact: true }),
        asked: box.getByRole('region', { name: 'Perguntas da pesquisa' }).getByRole('listitem'),
        up: (name: string): Locator => box.getByRole('button', { name: `Subir ${name}` }),
        save: box.getByRole('button', { name: 'Salvar' }),
      }
    },
    store: (name: string): Locator => window.getByLabel(name, { exact: true }),
    results: resultsPart(window),
    saved: notice(window, 'Pesquisas das lojas gravadas.'),
    save: window.getByRole('main').getByRole('button', { name: 'Salvar' }),
  }
}

/** “Resultados da Pesquisa”. */
function resultsPart(window: Page) {
  const main = window.getByRole('main')
  const cross = main.getByRole('region', { name: 'Tabela cruzada' })
  const olap = dialog(window, 'OLAP')
  return {
    survey: main.getByLabel('Pesquisa', { exact: true }),
    from: main.getByLabel('Data de início'),
    until: main.getByLabel('Data de término'),
    store: main.getByLabel('Loja', { exact: true }),
    see: main.getByRole('button', { name: 'Ver resultados da pesquisa' }),
    figure: (name: string): Locator =>
      main.getByRole('term').filter({ hasText: name }).locator('xpath=../dd'),
    question: (name: string) => {
      const box = main.getByRole('region', { name, exact: true })
      return {
        box,
        chart: box.getByRole('img'),
        rows: box.getByRole('table').locator('tbody').getByRole('row'),
      }
    },
    view: (name: 'Gráficos' | 'Tabela cruzada'): Locator =>
      main.getByRole('radiogroup', { name: 'Como mostrar' }).getByText(name, { exact: true }),
    cross: {
      rows: cross.getByLabel('Nas linhas'),
      columns: cross.getByLabel('Nas colunas'),
      only: cross.getByLabel('Só quem respondeu'),
      measure: (name: string): Locator => cross.getByText(name, { exact: true }),
      lines: cross.getByRole('table').locator('tbody').getByRole('row'),
    },
    olap: main.getByRole('button', { name: 'OLAP' }),
    exporting: { confirm: olap.getByRole('button', { name: 'Exportar' }), result: olap.getByRole('status') },
  }
}

/** The survey at the till, after a sale. */
export function askedSurvey(window: Page, title: string) {
  const box = dialog(window, title)
  return {
    box,
    choice: (question: string, choice: string): Locator =>
      box.getByRole('group', { name: question }).getByRole('button', { name: choice, exact: true }),
    save: box.getByRole('button', { name: 'Salvar as respostas desta pesquisa' }),
    skip: box.getByRole('button', { name: 'Pular (Esc)' }),
    /** Presses a digit, and waits until it is seen to have answered. */
    async press(digit: string, question: string, choice: string): Promise<void> {
      await window.keyboard.press(digit)
      await expect(this.choice(question, choice)).toHaveAttribute('aria-pressed', 'true')
    },
  }
}
