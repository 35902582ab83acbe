/** Where `npm run simulators` and `npm start` open the simulated carriers of messages, unless told otherwise. */
export const gatewayPorts = { smtp: 7104, zenvia: 7105, infobip: 7106 } as const
