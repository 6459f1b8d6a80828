package kz.ereje.examples.benchmarks;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationResponse;
import com.cedarpolicy.model.Context;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.exception.InternalException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Cedar: each rule a policy that forbids, and each check a request of which the decision is the resource. */
final class Cedar implements Subset.Way {

    private static final EntityUID PRINCIPAL = uid("Office", "office");
    private static final EntityUID ACTION = uid("Action", "decide");
    private static final EntityUID RESOURCE = uid("Decision", "decision");

    private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
    private final PolicySet policies;

    Cedar() {
        try {
            policies = named(PolicySet.parsePolicies(SubsetText.of("subset.cedar")));
            policies.cache();
        } catch (AuthException | CacheException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Set<String> broken(SubsetCase one) {
        AuthorizationRequest request = new AuthorizationRequest(PRINCIPAL, ACTION, RESOURCE, new Context());
        Entity decision = new Entity(RESOURCE, values(one.members()), Set.of());
        try {
            AuthorizationResponse response = engine.isAuthorized(request, policies, Set.of(decision));
            return response.success.orElseThrow().getReason();
        } catch (AuthException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The policies, each under the id that its annotation gives it. */
    private static PolicySet named(PolicySet parsed) throws InternalException {
        Set<Policy> named = new HashSet<>();
        for (Policy policy : parsed.policies) {
            named.add(new Policy(policy.getSource(), policy.getAnnotation("id")));
        }
        return new PolicySet(named);
    }

    /** The words and the yes-or-no members of the decision; no rule of the subset reads other members. */
    private static Map<String, Value> values(Map<String, Object> members) {
        Map<String, Value> values = new HashMap<>();
        members.forEach((name, member) -> {
            if (member instanceof String word) {
                values.put(name, new PrimString(word));
            } else if (member instanceof Boolean yes) {
                values.put(name, new PrimBool(yes));
            }
        });
        return values;
    }

    private static EntityUID uid(String type, String id) {
        return EntityTypeName.parse(type).orElseThrow().of(id);
    }
}
