// Money is exact decimals from the wire to the screen. Where amounts live, nothing may turn one into a float.
import type { Rule } from 'eslint';
import ts from 'typescript';

type Call = Parameters<NonNullable<Rule.NodeListener['CallExpression']>>[0];
type Expression = Call['callee'] | Call['arguments'][number];

/** The part of typescript-eslint's parser services that is used here; without a type program it is not there. */
interface TypeServices {
  getTypeAtLocation?(node: Expression): ts.Type;
}

const advice = 'keep the decimal string, or compute with the exact decimals of src-shared/domain/money.ts.';

/**
 * ESLint rule for the folders where amounts live: no way from a text, a bigint or an exact decimal to a float. Components are
 * linted without types: there every `Number()` counts, and a sign or `.toFixed()`, which may be an exact decimal's, does not.
 */
export const exactMoney: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      toFloat: `{{how}} makes a float of an amount: ${advice}`,
      fromFloat: `{{how}} on a number rounds a float: ${advice}`,
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices as unknown as TypeServices;
    const isTyped = services.getTypeAtLocation !== undefined;
    const isNoAmount = (node: Expression): boolean => {
      const type = services.getTypeAtLocation?.(node);
      if (type === undefined) return false;
      const parts = type.isUnion() ? type.types : [type];
      return parts.every((part) => (part.flags & (ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike)) !== 0);
    };
    return {
      CallExpression(node) {
        const name = nameOf(node.callee);
        const [argument] = node.arguments;
        const method = methodOf(node.callee);
        if (name === 'parseFloat' || name === 'Number.parseFloat') {
          context.report({ node, messageId: 'toFloat', data: { how: `${name}()` } });
        } else if (name === 'Number' && argument !== undefined && !isNoAmount(argument)) {
          context.report({ node, messageId: 'toFloat', data: { how: 'Number()' } });
        } else if (method?.name === 'toNumber') {
          context.report({ node, messageId: 'toFloat', data: { how: '.toNumber()' } });
        } else if ((method?.name === 'toFixed' || method?.name === 'toPrecision') && isNoAmount(method.owner)) {
          context.report({ node, messageId: 'fromFloat', data: { how: `.${method.name}()` } });
        }
      },
      UnaryExpression(node) {
        if (!isTyped || node.operator !== '+' || isNoAmount(node.argument)) return;
        context.report({ node, messageId: 'toFloat', data: { how: 'The sign +' } });
      },
    };
  },
};

function methodOf(callee: Call['callee']): { readonly name: string; readonly owner: Expression } | undefined {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return undefined;
  return callee.object.type === 'Super' ? undefined : { name: callee.property.name, owner: callee.object };
}

function nameOf(callee: Call['callee']): string {
  if (callee.type === 'Identifier') return callee.name;
  const method = methodOf(callee);
  return method?.owner.type === 'Identifier' ? `${method.owner.name}.${method.name}` : '';
}
