// The simulated loyalty operators and carriers of messages alone: npm run simulators -- [--crm-bonus 7101] [--smtp 7104] …
import { parseArgs } from 'node:util'
import { gatewayCredentials } from '#main/simulators/gateways/gateway-id'
import { demoCredentials } from '#main/simulators/operators/seed/demo-credentials'
import { startSimulators } from '#main/simulators/operators/start-simulators'
import { gatewayPorts } from './demo-shop/messages/gateway-ports'

const { values } = parseArgs({
  options: {
    'crm-bonus': { type: 'string', default: '7101' },
    dito: { type: 'string', default: '7102' },
    jsm: { type: 'string', default: '7103' },
    smtp: { type: 'string', default: String(gatewayPorts.smtp) },
    zenvia: { type: 'string', default: String(gatewayPorts.zenvia) },
    infobip: { type: 'string', default: String(gatewayPorts.infobip) },
    panel: { type: 'string', default: '7100' },
  },
})

const simulators = await startSimulators({
  ports: {
    'crm-bonus': port('crm-bonus', values['crm-bonus']),
    dito: port('dito', values.dito),
    'juntos-somos-mais': port('jsm', values.jsm),
    smtp: port('smtp', values.smtp),
    zenvia: port('zenvia', values.zenvia),
    infobip: port('infobip', values.infobip),
    panel: port('panel', values.panel),
  },
})

console.log(`Panel                ${simulators.panel.url}
CRM&Bônus            ${simulators.crmBonus.url}
Dito authentication  ${simulators.dito.authenticationUrl}
Dito communication   ${simulators.dito.communicationUrl}
Juntos Somos Mais    ${simulators.juntosSomosMais.url}
SMTP                 ${simulators.smtp.url}
Zenvia               ${simulators.zenvia.url}
Infobip              ${simulators.infobip.url}
Credentials          ${JSON.stringify({ ...demoCredentials, ...gatewayCredentials }, null, 2)}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void simulators.close().then(() => process.exit(0)))

function port(name: string, text: string): number {
  const value = Number(text)
  if (!/^\d{1,5}$/.test(text) || value > 65_535) throw new RangeError(`--${name} takes a port, not "${text}"`)
  return value
}
