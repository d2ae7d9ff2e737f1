import type { firstSale as source } from '../en/first-sale.ts';

export const firstSale = {
  title: 'Ganito ang isang benta',
  body: 'Limang hakbang, ilang pindot bawat isa. Subukan na: walang totoo, walang masisira.',
  parts: {
    choose: { title: 'Pumili', body: 'Maghanap ng brand, pumindot ng halaga.' },
    recipient: { title: 'Itanong ang email', body: 'Doon din ipapadala ng vendor ang code.' },
    charge: { title: 'Singilin', body: 'Basahin ang benta sa customer, tapos pindutin ang Enter.' },
    pay: { title: 'Magbabayad ang customer', body: 'I-scan niya ang QR code gamit ang wallet.' },
    code: { title: 'Ibigay ang code', body: 'Kusa itong lalabas. Ipakita o i-print.' },
  },
  start: 'Simulan ang unang benta',
  skip: 'Alam ko na ito',
  back: 'Bumalik',
  label: 'Susunod na hakbang ng unang benta mo',
  progress: (step, of) => `${step} sa ${of}`,
  steps: {
    brand: {
      title: 'Pumili ng brand',
      body: 'Pumindot ng isa, o i-type ang pangalan at pindutin ang Enter. Halimbawa, Steam.',
    },
    amount: { title: 'Pumindot ng halaga', body: 'O ang number nito sa keyboard.' },
    recipient: {
      title: 'Para kanino?',
      body: 'I-type ang sasabihin ng customer, gaya ng anna@example.com, at pindutin ang Enter.',
    },
    charge: { title: 'Singilin', body: 'Pindutin ito, o ang Enter. Makikita mo muna ulit ang buong benta.' },
    confirm: {
      title: 'Tama ba lahat? Singilin na',
      body: 'Sa counter, babasahin mo ito sa customer. Tapos pindutin ang Enter.',
    },
    pay: {
      title: 'Magbabayad na ang customer',
      body: 'Sa counter, siya ang mag-i-scan ng QR code. Sa practice, ikaw ang customer: pindutin ito.',
    },
    code: { title: 'Bayad na: ito ang code', body: 'Ipakita sa customer, o i-print.' },
    next: { title: 'Ibigay sa customer', body: 'Iyon lang. Pindutin ito, o ang Enter, para sa susunod na benta.' },
  },
  done: {
    title: (seconds) => `Unang benta mo, sa ${seconds} segundo`,
    body: 'Magbenta pa, at gawing kulang o late ang bayad ng customer: nasa violet na button sa ilalim ng QR code.',
    close: 'Okay',
  },
  setting: {
    title: 'Ang unang benta',
    hint: 'Gagabayan ka sa isang practice na benta, mula brand hanggang code. Sinusubaybayan pa rin ang mga live na order.',
    start: 'Ipakita ang isang benta',
    words: 'gabay tour tulong training matuto una simula welcome bago',
  },
} satisfies typeof source;
