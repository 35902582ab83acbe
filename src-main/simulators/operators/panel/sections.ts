import { formatMobile, parseMobile } from '#shared/customers/customer/mobile'
import { formatTaxId } from '#shared/customers/customer/tax-id'
import { cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import type { Call } from '../call-log'
import type { Movement } from '../ledger'
import { operatorIds, type OperatorId } from '../operator-id'
import type { SimulatedId } from '../simulated-id'
import type { SimulatorView } from '../simulator-view'
import { faultWords } from './fault-words'
import { html, type Html } from './html'

export const operatorNames: Readonly<Record<SimulatedId, string>> = {
  'crm-bonus': 'CRM&Bônus',
  dito: 'Dito Cashback',
  'juntos-somos-mais': 'Juntos Somos Mais',
  smtp: 'Servidor de e-mail',
  zenvia: 'Zenvia',
  infobip: 'Infobip',
}

const kinds: Readonly<Record<Movement['kind'], string>> = {
  opening: 'Saldo inicial',
  spent: 'Usado',
  'given-back': 'Devolvido',
  earned: 'Ganho',
  'taken-back': 'Estornado',
}

const SHOWN = 40

export function smsSection({ sms }: SimulatorView): Html {
  const rows = latest(sms()).map(
    ({ at, mobile, pin, text }) =>
      html`<tr>
        <td>${time(at)}</td>
        <td class="key">${formatMember('crm-bonus', mobile)}</td>
        <td class="pin">${pin}</td>
        <td>${text}</td>
      </tr>`,
  )
  return table('SMS recebidos', ['Hora', 'Celular', 'PIN', 'Mensagem'], rows, 'Nenhum SMS ainda.')
}

export function arrivedSection({ arrived }: SimulatorView): Html {
  const rows = latest(arrived()).map(
    (one) =>
      html`<tr>
        <td>${time(one.at)}</td>
        <td>${operatorNames[one.gateway]}</td>
        <td class="key">${one.to}</td>
        <td>${one.subject === null ? one.text : `${one.subject}: ${one.text}`}</td>
        <td>${one.id}</td>
      </tr>`,
  )
  const heads = ['Hora', 'Por', 'Para', 'Mensagem', 'Identificação']
  return table('Mensagens que chegaram', heads, rows, 'Nenhuma mensagem ainda.')
}

export function answerForm({ answers }: SimulatorView): Html {
  const last = answers().at(-1)
  return html`<section>
    <h2>Responder um SMS</h2>
    <form class="new" method="post" action="/panel/answer">
      <label>Celular de quem responde <input name="from" placeholder="(11) 98765-4321" required /></label>
      <label>Resposta <input name="text" value="SAIR" required /></label>
      <button>Responder</button>
    </form>
    <p class="empty">
      ${last === undefined ? 'Nenhuma resposta ainda.' : `Última: ${last.from}, “${last.text}”.`} A Infobip a
      entrega a quem perguntar.
    </p>
  </section>`
}

export function balanceSection(view: SimulatorView): Html {
  const parts = operatorIds.map((operator) => {
    const members = [...new Set(view.ledger(operator).map((movement) => movement.member))]
    const rows = members.map(
      (one) =>
        html`<tr>
          <td class="key">${formatMember(operator, one)}</td>
          <td class="figure">${amount(view.balance(operator, one), operator)}</td>
        </tr>`,
    )
    return html`<div>
      <h3>${operatorNames[operator]}</h3>
      <table>
        <tr>
          <th scope="col">Cliente</th>
          <th scope="col" class="figure">Saldo</th>
        </tr>
        ${rows}
      </table>
    </div>`
  })
  return html`<section>
    <h2>Saldos</h2>
    <div class="parts">${parts}</div>
  </section>`
}

export function campaignSection({ data }: SimulatorView): Html {
  const { campaigns, members } = data.crmBonus
  const rows = campaigns.map(({ id, description, minimum, validDays }) => {
    const who = members
      .filter((one) => one.campaigns.includes(id))
      .map(({ mobile }) => formatMember('crm-bonus', mobile))
    return html`<tr>
      <td>${id}</td>
      <td>${description}</td>
      <td class="figure">${formatCents(cents(minimum))}</td>
      <td class="figure">${validDays} dias</td>
      <td>${who.join(', ')}</td>
    </tr>`
  })
  const heads = ['Código', 'Campanha', 'A partir de', 'Validade', 'Clientes']
  return table('Campanhas CRM&Bônus', heads, rows, 'Nenhuma campanha.')
}

export function ledgerSection({ ledger }: SimulatorView): Html {
  const rows = latest(
    ledger()
      .filter(({ kind }) => kind !== 'opening')
      .toSorted((a, b) => a.at - b.at),
  ).map(
    (one) =>
      html`<tr>
        <td>${time(one.at)}</td>
        <td>${operatorNames[one.operator]}</td>
        <td class="key">${formatMember(one.operator, one.member)}</td>
        <td>${kinds[one.kind]}</td>
        <td class="figure">${amount(one.amount, one.operator)}</td>
        <td>${one.document ?? ''}</td>
      </tr>`,
  )
  const heads = ['Hora', 'Operadora', 'Cliente', 'Movimento', 'Valor', 'Documento']
  return table('Extrato das operadoras', heads, rows, 'Nenhum movimento ainda.')
}

export function callSection({ calls }: SimulatorView): Html {
  const rows = latest(calls()).map(
    (call) =>
      html`<tr>
        <td>${time(call.at)}</td>
        <td>${operatorNames[call.operator]}</td>
        <td>${call.method} ${call.path}</td>
        ${outcome(call)}
        <td>${call.fault ? faultWords[call.fault] : ''}</td>
      </tr>`,
  )
  const heads = ['Hora', 'Operadora', 'Chamada', 'Resposta', 'Falha']
  return table('Últimas chamadas', heads, rows, 'Nenhuma chamada ainda.')
}

function outcome({ status, code }: Call): Html {
  const text = status === null ? 'sem resposta' : `${status} ${code ?? ''}`
  return status !== null && status < 300 ? html`<td>${text}</td>` : html`<td class="bad">${text}</td>`
}

function table(title: string, heads: readonly string[], rows: readonly Html[], empty: string): Html {
  const head = heads.map((text) => html`<th scope="col">${text}</th>`)
  const content =
    rows.length === 0
      ? html`<p class="empty">${empty}</p>`
      : html`<table>
          <tr>
            ${head}
          </tr>
          ${rows}
        </table>`
  return html`<section>
    <h2>${title}</h2>
    ${content}
  </section>`
}

function latest<T>(all: readonly T[]): T[] {
  return all.slice(-SHOWN).toReversed()
}

/** Some CPFs could be mobiles: only CRM&Bônus knows people by theirs. */
function formatMember(operator: OperatorId, key: string): string {
  const mobile = operator === 'crm-bonus' ? parseMobile(key) : undefined
  return mobile === undefined ? formatTaxId(key) : formatMobile(mobile)
}

function amount(value: number, operator: OperatorId): string {
  return operator === 'juntos-somos-mais'
    ? `${value.toLocaleString('pt-BR')} pontos`
    : formatCents(cents(value))
}

function time(instant: number): string {
  return new Date(instant).toLocaleTimeString('pt-BR', { timeZone: 'America/Sao_Paulo' })
}
