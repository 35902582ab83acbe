import type { SimulatorView } from '../simulator-view'
import { faultForm, switchedSection } from './fault-section'
import { html } from './html'
import {
  answerForm,
  arrivedSection,
  balanceSection,
  callSection,
  campaignSection,
  ledgerSection,
  smsSection,
} from './sections'

/** Draws the live part again every second, unless somebody is in it. */
export const script = `
setInterval(async () => {
  const live = document.getElementById('live')
  if (live.contains(document.activeElement)) return
  const answer = await fetch('/').catch(() => undefined)
  if (!answer || !answer.ok) return
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
  live.replaceWith(fresh.getElementById('live'))
}, 1000)
`

/** The whole panel: one page without anything from elsewhere. */
export function page(view: SimulatorView): string {
  const body = html`<!doctype html>
    <html lang="pt-BR">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Operadoras simuladas</title>
        <link rel="stylesheet" href="/panel.css" />
      </head>
      <body>
        <header>
          <h1>Operadoras simuladas</h1>
          <p>CRM&amp;Bônus, Dito Cashback, Juntos Somos Mais, e-mail e SMS, só para demonstração e testes.</p>
        </header>
        <main>
          <div class="grid">${faultForm(view)}${answerForm(view)}</div>
          <div class="grid" id="live">
            ${switchedSection(view)}${smsSection(view)}${arrivedSection(view)}${balanceSection(view)}
            ${ledgerSection(view)} ${campaignSection(view)}${callSection(view)}
          </div>
        </main>
        <script src="/panel.js"></script>
      </body>
    </html>`
  return body.text
}
