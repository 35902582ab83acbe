import { wholeOperatorFaults } from '../faults/fault'
import { simulatedIds } from '../simulated-id'
import type { SimulatorView } from '../simulator-view'
import { describeFault, faultWords } from './fault-words'
import { html, type Html } from './html'
import { operatorNames } from './sections'

/** What is switched on, each with its button to switch it off. */
export function switchedSection({ faults, heldCount }: SimulatorView): Html {
  const rows = faults.list().map(
    ({ id, operator, path, callsLeft, fault }) =>
      html`<tr>
        <td>${operatorNames[operator]}</td>
        <td>${path ?? 'todas'}</td>
        <td>${describeFault(fault)}</td>
        <td>${callsLeft === null ? 'até desligar' : plural(callsLeft)}</td>
        <td>
          <form method="post" action="/panel/off">
            <input type="hidden" name="id" value="${id}" /> <button class="plain">Desligar</button>
          </form>
        </td>
      </tr>`,
  )
  const held =
    heldCount() === 0
      ? html``
      : html`<form method="post" action="/panel/release">
          <p>Retidas: ${plural(heldCount())}. <button>Liberar</button></p>
        </form>`
  const list =
    rows.length === 0
      ? html`<p class="empty">Nenhuma falha ligada.</p>`
      : html`<table>
          <tr>
            <th scope="col">Operadora</th>
            <th scope="col">Chamada</th>
            <th scope="col">Falha</th>
            <th scope="col">Duração</th>
            <th scope="col">Ação</th>
          </tr>
          ${rows}
        </table>`
  return html`<section>
    <h2>Falhas ligadas</h2>
    ${list}${held}
  </section>`
}

/** The form that switches one on. */
export function faultForm({ paths }: SimulatorView): Html {
  const operators = simulatedIds.map((id) => html`<option value="${id}">${operatorNames[id]}</option>`)
  const calls = simulatedIds.map((id) => {
    const options = [...new Set(paths(id))].map((path) => html`<option value="${path}">${path}</option>`)
    return html`<optgroup label="${operatorNames[id]}">${options}</optgroup>`
  })
  const kinds = Object.entries(faultWords).map(
    ([kind, words]) => html`<option value="${kind}">${words}</option>`,
  )
  return html`<section>
    <h2>Ligar uma falha</h2>
    <form class="new" method="post" action="/panel/on">
      <label
        >Operadora
        <select name="operator">
          ${operators}
        </select></label
      >
      <label
        >Chamada
        <select name="path">
          <option value="">Todas</option>
          ${calls}
        </select></label
      >
      <label
        >Falha
        <select name="kind">
          ${kinds}
        </select></label
      >
      <label
        >Segundos (demora, relógio, 429) <input name="seconds" type="number" step="0.1" value="6"
      /></label>
      <label>Chamadas (vazio: até desligar) <input name="calls" type="number" min="1" value="1" /></label>
      <button>Ligar falha</button>
    </form>
  </section>`
}

/** Faults of a whole operator have no path and no count, whatever the form says. */
export function isWholeOperator(kind: string): boolean {
  return wholeOperatorFaults.some((one) => one === kind)
}

function plural(calls: number): string {
  return calls === 1 ? '1 chamada' : `${calls} chamadas`
}
