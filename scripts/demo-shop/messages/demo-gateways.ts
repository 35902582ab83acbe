import type Sqlite from 'better-sqlite3'
import { gatewaySecretName } from '#main/customers/message/channel-rows'
import { gatewayCredentials } from '#main/simulators/gateways/gateway-id'
import { gatewayPorts } from './gateway-ports'

/** Has the simulated carriers send the shop's e-mails and SMS: Infobip, since it tells what people answer. */
export function setUpDemoGateways(raw: Sqlite.Database): void {
  const { smtp, infobip } = gatewayCredentials
  const gateway = raw.prepare('INSERT OR REPLACE INTO message_gateway VALUES (?, ?, ?, ?)')
  const secret = raw.prepare("INSERT OR REPLACE INTO secret (name, protection, value) VALUES (?, 'none', ?)")
  const mail = {
    host: '127.0.0.1',
    port: String(gatewayPorts.smtp),
    security: 'none',
    user: smtp.user,
    from: 'contato@casajabuti.example.com',
    name: 'Casa Jabuti',
  }
  gateway.run('email', 'smtp', JSON.stringify(mail), 0)
  secret.run(gatewaySecretName('smtp', 'password'), smtp.password)
  const sms = { url: `http://127.0.0.1:${gatewayPorts.infobip}`, sender: 'CASAJABUTI' }
  gateway.run('sms', 'infobip', JSON.stringify(sms), 12)
  secret.run(gatewaySecretName('infobip', 'key'), infobip.key)
}
