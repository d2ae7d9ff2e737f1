// Money is exact decimals from the wire to the screen. Where amounts live, nothing may turn one into a float.
import ts from 'typescript';

const advice = 'keep the decimal string, or compute with the exact decimals of src-shared/domain/money.ts.';

/** ESLint rule for the folders where amounts live: no way from a text, a bigint or an exact decimal to a float. */
export const exactMoney = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      toFloat: `{{how}} makes a float of an amount: ${advice}`,
      fromFloat: `{{how}} on a number rounds a float: ${advice}`,
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const isNumber = (node) => {
      const type = services.getTypeAtLocation(node);
      const parts = type.isUnion() ? type.types : [type];
      return parts.every((part) => (part.flags & ts.TypeFlags.NumberLike) !== 0);
    };
    return {
      CallExpression(node) {
        const { callee } = node;
        const name = nameOf(callee);
        const [argument] = node.arguments;
        if (name === 'parseFloat' || name === 'Number.parseFloat') {
          context.report({ node, messageId: 'toFloat', data: { how: `${name}()` } });
        } else if (name === 'Number' && argument !== undefined && !isNumber(argument)) {
          context.report({ node, messageId: 'toFloat', data: { how: 'Number()' } });
        } else if (callee.type === 'MemberExpression') {
          checkMethod(node, callee);
        }
      },
      "UnaryExpression[operator='+']"(node) {
        if (!isNumber(node.argument)) context.report({ node, messageId: 'toFloat', data: { how: 'The sign +' } });
      },
    };

    function checkMethod(node, { object, property }) {
      const how = `.${property.name}()`;
      if (property.name === 'toNumber') context.report({ node, messageId: 'toFloat', data: { how } });
      const isRounding = property.name === 'toFixed' || property.name === 'toPrecision';
      if (isRounding && isNumber(object)) context.report({ node, messageId: 'fromFloat', data: { how } });
    }
  },
};

function nameOf(callee) {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return '';
  return `${callee.object.name}.${callee.property.name}`;
}
