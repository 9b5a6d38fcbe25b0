import { defineMessages } from './define'

export const examples = defineMessages('examples', {
  ja: {
    manufacturing: '製造業',
    manufacturingLead: 'CSIRT・OT-SIRT・PSIRT が統括を分担する',
    finance: '金融業',
    financeLead: 'セキュリティ統括室が全社を一元的に見る',
    'net-service': 'ネットサービス業',
    'net-serviceLead': '統括委員会と DevOps、広い外部委託',
    'electricity-gas': '電力・ガス業',
    'electricity-gasLead': 'OT 環境ごとの OT-SIRT と全社 CSIRT',
    'figure-12': '図表12 の分担例',
    'figure-12Lead': '17分野の担当部署の一覧をそのまま',
  },
  en: {
    manufacturing: 'Manufacturing',
    manufacturingLead: 'CSIRT, OT-SIRT and PSIRT share the supervision',
    finance: 'Finance',
    financeLead: 'A supervision office looks after the whole company',
    'net-service': 'Internet service',
    'net-serviceLead': 'A supervision committee, DevOps, much outsourced',
    'electricity-gas': 'Electricity and gas',
    'electricity-gasLead': 'An OT-SIRT for each OT environment, one CSIRT',
    'figure-12': 'Figure 12',
    'figure-12Lead': 'The 17 fields and who is responsible for each',
  },
})
