/** What a shop types into its parameters to speak to the simulators; the stores are those of the demo shop. */
export const demoCredentials = {
  crmBonus: {
    companyCode: '4021',
    integrationKey: 'cb-demo-7f3a91c2e5d84b60',
    /** One store per branch of the demo shop. */
    stores: [
      { cnpj: '11222333000181', storeCode: '4021-01', pinMaster: '246810' },
      { cnpj: '12ABC34501DE35', storeCode: '4021-02', pinMaster: '135791' },
    ],
  },
  dito: {
    /** The general account and the one the branch in Santos may use instead. */
    accounts: [
      { user: 'casa-jabuti', password: 'dito-demo-Yk82', brand: 'casa-jabuti' },
      { user: 'casa-jabuti-praia', password: 'dito-demo-Rw47', brand: 'casa-jabuti-praia' },
    ],
    /** `storeId`: the branch's code. */
    stores: ['1', '2'],
  },
  juntosSomosMais: {
    clientId: 'casa-jabuti-pdv',
    clientSecret: 'jsm-demo-c41d09aa7e',
    /** The stores allowed to credit, by CNPJ. */
    stores: ['11222333000181', '12ABC34501DE35'],
  },
} as const
