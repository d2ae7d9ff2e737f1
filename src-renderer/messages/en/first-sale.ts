/** The first practice sale, shown step by step. */
export const firstSale = {
  title: 'How a sale goes',
  body: 'Five steps of a few keys each. Try it: nothing is real, nothing can go wrong.',
  parts: {
    choose: { title: 'Choose', body: 'Search the brand, press the amount.' },
    recipient: { title: 'Ask for the e-mail', body: 'The vendor sends the code there, too.' },
    charge: { title: 'Charge', body: 'Read the sale out, then press Enter.' },
    pay: { title: 'The customer pays', body: 'They scan the QR code with their wallet.' },
    code: { title: 'Hand over the code', body: 'It appears by itself. Show it or print it.' },
  },
  start: 'Start the first sale',
  skip: 'I know my way',
  back: 'Back',
  label: 'Next step of your first sale',
  progress: (step: number, of: number) => `${step} of ${of}`,
  steps: {
    brand: { title: 'Choose a brand', body: 'Press one, or type its name and press Enter. Steam, for example.' },
    amount: { title: 'Press the amount', body: 'Or its digit on the keyboard.' },
    recipient: {
      title: 'Who is it for?',
      body: 'Type what the customer would say, such as anna@example.com, and press Enter.',
    },
    charge: { title: 'Charge', body: 'Press here, or Enter. You see the whole sale once more before.' },
    confirm: { title: 'All right? Charge', body: 'At the counter you read it to the customer. Then you press Enter.' },
    pay: {
      title: 'Now the customer pays',
      body: 'At the counter they scan the QR code. In practice you play the customer: press here.',
    },
    code: { title: 'Paid: here is the code', body: 'Show it to the customer, or print it.' },
    next: { title: 'Give it to the customer', body: 'That is all. Press here, or Enter, for the next sale.' },
  },
  done: {
    title: (seconds: number) =>
      seconds === 1 ? 'Your first sale, in 1 second' : `Your first sale, in ${seconds} seconds`,
    body: 'Sell something more, and let the customer pay too little or too late: the violet buttons below the QR code play that.',
    close: 'Got it',
  },
  setting: {
    title: 'The first sale',
    hint: 'Hints lead through a practice sale, from the brand to the code. Live orders are followed meanwhile.',
    start: 'Show me a sale',
    words: 'guide tour help training learn first beginning welcome hints new',
  },
};
