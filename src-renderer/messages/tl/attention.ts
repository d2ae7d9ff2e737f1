import type { attention as source } from '../en/attention.ts';

export const attention = {
  practice: (title) => `Practice: ${title}`,
  notes: {
    paid: { title: (ref) => `Bayad na ang order ${ref}`, body: 'Inihahanda ng vendor ang delivery.' },
    delivered: { title: (ref) => `Delivered na ang order ${ref}`, body: 'Puwede nang ibigay sa customer.' },
    expiring: {
      title: (ref) => `Hindi pa bayad ang order ${ref}`,
      body: 'Mawawala ang QR code sa loob ng dalawang minuto. Itanong kung nagbayad na ang customer.',
    },
    underpaid: { title: (ref) => `Kulang ang bayad sa ${ref}`, body: 'Ipadala sa customer ang kulang.' },
    overpaid: { title: (ref) => `Sobra ang bayad sa ${ref}`, body: 'Huwag ikaw ang magsauli.' },
    late: { title: (ref) => `Late ang bayad sa order ${ref}`, body: 'Walang nawala. Huwag nang maningil ulit.' },
    wrong: {
      title: (ref) => `Iba ang paraan ng bayad sa order ${ref}`,
      body: 'Ibang coin o ibang network ang ginamit.',
    },
    review: {
      title: (ref) => `Tinitingnan ng vendor ang ${ref}`,
      body: 'Maaaring umabot ng 24 oras. Sabihin sa customer.',
    },
    unclear: {
      title: (ref) => `Hindi pa alam kung mayroon ang ${ref}`,
      body: 'Huwag tumanggap ng bayad, at buksan ang order.',
    },
    withheld: {
      title: (ref) => `Hindi ipinapakita ang payment details ng ${ref}`,
      body: 'Huwag tumanggap ng bayad para rito.',
    },
    price: { title: (ref) => `Gumalaw ang presyo ng ${ref}`, body: 'Kailangang may pumayag o tumanggi.' },
    partly: { title: (ref) => `Bahagi lang ng order ${ref} ang delivered`, body: 'Buksan para makita ang kulang.' },
    failed: { title: (ref) => `Hindi natuloy ang order ${ref}`, body: 'Buksan para makita ang gagawin.' },
    refunded: { title: (ref) => `Ibabalik ang pera para sa ${ref}`, body: 'Sabihin sa customer.' },
  },
  sounds: {
    title: 'Mga tunog',
    hint: 'Maikling tunog para sa bawat isa, isang beses bawat order. Kapag naka-off, makikita pero hindi maririnig.',
    names: {
      paid: 'Bayad na',
      delivered: 'Delivered',
      expiring: 'Malapit nang mawala ang code',
      problem: 'May problema',
    },
    hearOne: (name) => `Pakinggan: ${name}`,
    words: 'tunog mute volume chime audio tahimik beep sound',
  },
  notifications: {
    title: 'Notifications',
    hint: 'Tatawagin ka ng system sa order habang nasa ibang program ka. Hindi nito ipinapakita ang code, email o phone number.',
    on: 'On',
    off: 'Off',
    words: 'notification system desktop badge taskbar dock alert paalala',
  },
} satisfies typeof source;
