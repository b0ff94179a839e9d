{#- A retailer whose days could not be added up has no day in the marts beyond the one that was under way at
    the last build that brought him some, nor would his stock of the day before be told as that of today.
    `left_out` says when that build began, by the retailer's id; null where there was none. Runs in the
    calendar's own transaction, before anything reads it. -#}
{%- macro keep_days_of_left_out() -%}
    {%- for tenant_id, known_at in var('left_out', {}).items() %}
    update {{ this }} as k
    set last_day = greatest(
        {% if known_at %}(timestamptz '{{ known_at }}' at time zone s.timezone)::date,{% endif %}
        (
            select max(b.valid_from) from {{ ref('inventory_balances') }} as b
            where b.tenant_id = k.tenant_id and b.store_id = k.store_id
        )
    )
    from {{ source('onhand', 'stores_store') }} as s
    where k.tenant_id = {{ tenant_id }} and s.tenant_id = k.tenant_id and s.id = k.store_id;
    {%- endfor %}
{%- endmacro -%}
