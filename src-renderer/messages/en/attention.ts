/** What calls somebody to an order: notifications of the system, and sounds. Never a code, an e-mail address or a phone number. */
export const attention = {
  practice: (title: string) => `Practice: ${title}`,
  notes: {
    paid: { title: (ref: string) => `Order ${ref} is paid`, body: 'The vendor prepares the delivery.' },
    delivered: { title: (ref: string) => `Order ${ref} is delivered`, body: 'The customer can have what they bought.' },
    expiring: {
      title: (ref: string) => `Order ${ref} is not paid yet`,
      body: 'The QR code goes in two minutes. Ask whether the customer has paid.',
    },
    underpaid: {
      title: (ref: string) => `A part of the payment for ${ref} is missing`,
      body: 'Have the customer send the rest.',
    },
    overpaid: { title: (ref: string) => `Too much was paid for ${ref}`, body: 'Pay nothing back yourself.' },
    late: {
      title: (ref: string) => `Order ${ref} was paid too late`,
      body: 'Nothing is lost. Do not ask for the payment again.',
    },
    wrong: {
      title: (ref: string) => `Order ${ref} was paid another way`,
      body: 'With another coin or on another network.',
    },
    review: {
      title: (ref: string) => `The vendor looks at ${ref}`,
      body: 'That may take up to 24 hours. Tell the customer.',
    },
    unclear: {
      title: (ref: string) => `Unclear whether ${ref} exists`,
      body: 'Take no payment for it, and open the order.',
    },
    withheld: { title: (ref: string) => `Payment details of ${ref} withheld`, body: 'Take no payment for it.' },
    price: { title: (ref: string) => `The price of ${ref} has changed`, body: 'Somebody has to say yes or no.' },
    partly: { title: (ref: string) => `Order ${ref} is partly delivered`, body: 'Open it to see what is missing.' },
    failed: { title: (ref: string) => `Order ${ref} has failed`, body: 'Open it to see what to do.' },
    refunded: { title: (ref: string) => `The money for ${ref} goes back`, body: 'Tell the customer.' },
  },
  sounds: {
    title: 'Sounds',
    hint: 'A short sound for each, once an order. Muted, it is seen and not heard.',
    names: {
      paid: 'Paid',
      delivered: 'Delivered',
      expiring: 'Code goes soon',
      problem: 'Something is wrong',
    },
    hearOne: (name: string) => `Hear: ${name}`,
    words: 'sound mute volume chime beep audio silent tone',
  },
  notifications: {
    title: 'Notifications',
    hint: 'The system calls you to an order while you are in another program. Codes, e-mail addresses and phone numbers never stand in them.',
    on: 'On',
    off: 'Off',
    words: 'notification system badge taskbar dock icon alert',
  },
};
